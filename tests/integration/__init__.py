"""Tests of Wayside."""
