"""`python -m wayside` is the `wayside` command."""

from wayside.cli import main

if __name__ == "__main__":
    main()
