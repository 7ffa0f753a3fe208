"""What is read most, counted from the web server's own log: no cookie, no script, nobody followed."""
