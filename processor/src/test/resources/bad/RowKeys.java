package com.example;

import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Ragged and padded components have more than one key. */
@TensorRecord
record RowKeys(
        @Ragged int[] tokens,
        // error: [tenon:duplicate-key] RowKeys.tokens_1: its key "tokens_1" is that of the row splits of RowKeys.tokens too: give one of the two another with @Key
        int tokens_1,
        int tokens_2,
        @Key("tokens.row_splits_0") int fine,
        // error: [tenon:duplicate-key] RowKeys.values: its key "tokens.values" is that of the values of RowKeys.tokens too: give one of the two another with @Key
        @Key("tokens.values") float values,
        // error: [tenon:duplicate-key] RowKeys.splits: its key "tokens.row_splits" is that of the row splits of RowKeys.tokens too
        @Key("tokens.row_splits") long[] splits,
        // error: [tenon:duplicate-key] RowKeys.again: its key "tokens" is that of RowKeys.tokens too
        @Key("tokens") @Padded int[] again,
        // error: [tenon:duplicate-key] RowKeys.ragged: its key "tokens" is that of RowKeys.tokens too
        @Key("tokens") @Ragged int[] ragged,
        int pair_2,
        @Key("deep.row_splits") int deepSplits,
        // error: [tenon:duplicate-key] RowKeys.deep: the key "deep.row_splits" of its row splits is that of RowKeys.deepSplits too: give one of the two another with @Key
        @Ragged int[][] deep,
        // error: [tenon:duplicate-key] RowKeys.other: the key "pair_2" of its row splits is that of RowKeys.pair_2 too
        @Key("pair") @Ragged int[][] other,
        // error: [tenon:duplicate-key] RowKeys.deepOuter: its key "deep.row_splits_1" is that of the row splits of RowKeys.deep too
        @Key("deep.row_splits_1") int deepOuter,
        @Padded(mask = "mask") int[] ids,
        // error: [tenon:duplicate-key] RowKeys.lengths: its key "ids.lengths" is that of the lengths of RowKeys.ids too
        @Key("ids.lengths") int lengths,
        @Padded(
                        value = 1,
                        // error: [tenon:duplicate-key] RowKeys.types: the key "mask" of its mask is that of the mask of RowKeys.ids too: give one of the two another with mask
                        mask = "mask")
                int[] types,
        // error: [tenon:duplicate-key] RowKeys.arrayMask: the key "fine" of its mask is that of RowKeys.fine2 too: give one of the two another with @Key or mask
        @Key("fine") int fine2, @Padded(mask = "fine") int[] arrayMask,
        // error: [tenon:duplicate-key] RowKeys.mask: its key "mask" is that of the mask of RowKeys.ids too: give one of the two another with @Key or mask
        int mask,
        // error: [tenon:duplicate-key] RowKeys.self: the key "self" of its mask is that of RowKeys.self too: give one of the two another with @Key or mask
        @Padded(mask = "self") int[] self,
        // error: [tenon:duplicate-key] RowKeys.own: the key "own.lengths" of its mask is that of the lengths of RowKeys.own too
        @Padded(mask = "own.lengths") int[] own,
        Text left,
        // error: [tenon:duplicate-key] RowKeys.leftSplits: its key "left/tokens_1" is that of the row splits of RowKeys.left.tokens too
        @Key("left/tokens_1") int leftSplits,
        // error: [tenon:duplicate-key] RowKeys.leftMask: its key "left/mask" is that of the mask of RowKeys.left.ids too
        @Key("left/mask") int leftMask,
        @Key("right/ids.lengths") int rightLengths,
        // error: [tenon:duplicate-key] RowKeys.right: the key "right/ids.lengths" of its lengths is that of RowKeys.rightLengths too
        Text right) {

    @TensorRecord
    record Text(@Ragged int[] tokens, @Padded(mask = "mask") int[] ids) {}

    /** Without tensors there are no maps of them. */
    @TensorRecord(tensors = false)
    record Stored(
            @Ragged int[] tokens,
            int tokens_1,
            // error: [tenon:duplicate-key] RowKeys.Stored.values: its key "tokens.values" is that of the values of RowKeys.Stored.tokens too
            @Key("tokens.values") int values,
            @Padded(mask = "tokens") int[] ids,
            // error: [tenon:duplicate-key] RowKeys.Stored.lengths: its key "ids.lengths" is that of the lengths of RowKeys.Stored.ids too
            @Key("ids.lengths") int lengths,
            @Ragged int[][] deep,
            // error: [tenon:duplicate-key] RowKeys.Stored.dense: its key "deep" is that of RowKeys.Stored.deep too
            @Key("deep") int dense) {}
}
