package com.example;

import dev.tenon.Key;
import dev.tenon.TensorRecord;

@TensorRecord
record Keys(
        // error: [tenon:malformed-key] Keys.empty: the key "" is empty: write a name such as "input_ids", or several with single slashes between
        @Key("") int empty,
        // error: [tenon:malformed-key] Keys.up: the key "a/../b" has a part that is . or ..: write
        @Key("a/../b") int up,
        // error: [tenon:malformed-key] Keys.folder: the key "a.npy/b" has a folder that is called like a file, .npy: write
        @Key("a.npy/b") int folder,
        // error: [tenon:malformed-key] Keys.leading: the key "/a" begins or ends with a slash, or has two in a row: write
        @Key("/a") int leading,
        // error: [tenon:malformed-key] Keys.trailing: the key "a/" begins or ends with a slash, or has two in a row: write
        @Key("a/") int trailing,
        // error: [tenon:malformed-key] Keys.twice: the key "a//b" begins or ends with a slash, or has two in a row: write
        @Key("a//b") int twice,
        // error: [tenon:malformed-key] Keys.back: the key "a\b" has a backslash: write
        @Key("a\\b") int back,
        // error: [tenon:malformed-key] Keys.nul: the key "a\u0000b" has a control character: write
        @Key("a\0b") int nul,
        // error: [tenon:malformed-key] Keys.half: the key "\ud800" has half of a surrogate pair: write
        @Key("\ud800") int half,
        // error: [tenon:malformed-key] Keys.line: the key "a\u2028b" has a line separator: write
        @Key("a\u2028b") int line,
        int first,
        // error: [tenon:duplicate-key] Keys.second: its key "first" is that of Keys.first too: give one of the two another with @Key
        @Key("first") int second,
        // error: [tenon:name-collision] Keys.size_: its accessor size_() is that of Keys.size too: rename one of the two
        int size, int size_,
        @Key("a/b.c/été") int fine) {}
