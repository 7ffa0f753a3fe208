"""Arabic text: what every finder stands on, and what text from outside must pass.

Reading: fold (letters: its table), words, digits, clitics, sentences, quotation_marks (mark_pairs), prose.
Text from outside: graphemes, bidi, untrusted.
"""
