"""Tests that repeat something many times; `make check-long` runs them."""
