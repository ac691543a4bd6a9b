package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** Rows and sentences that nobody declared ragged or padded. */
@TensorRecord
record JaggedPlain(int[] tokens, int[][] sentences) {

    /** One with so many tokens, and one sentence. */
    static JaggedPlain of(int... tokens) {
        return new JaggedPlain(tokens, new int[][] {{1, 2}});
    }
}
