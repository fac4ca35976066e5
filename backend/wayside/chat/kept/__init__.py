"""What Talk keeps beside conversations, all of it sealed where this server has no key: the records
that six words find again, incident notes for leads, and private debriefs of mentors.
"""
