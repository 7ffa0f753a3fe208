"""Arabic text: folding with a way back, digits, clitics, words, sentences, quotation marks."""
