package dev.tenon.edges;

import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** What a language model takes: five tokens, cut or padded with -1, and a mask. */
@TensorRecord
record PaddedInput(
        @Key("input_ids") @Padded(value = -1, length = 5, truncate = true, mask = "attention_mask")
        int[] tokens,

        long label) {}
