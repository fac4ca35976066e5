"""What the tests are made with: real servers, a clock that moves, databases that start empty."""
