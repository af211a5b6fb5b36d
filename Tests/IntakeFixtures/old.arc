filedesc://old.arc 0.0.0.0 20220520000000 text/plain 3
