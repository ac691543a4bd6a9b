package com.example;

import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

@TensorRecord
record NotSupported(
        // error: [tenon:ragged-not-supported] NotSupported.tokens: @Ragged is not in this version of Tenon: remove it, and give all rows of a batch one length
        @Ragged int[] tokens,
        // error: [tenon:padded-not-supported] NotSupported.ids: @Padded is not in this version of Tenon: remove it, and give all rows of a batch one length
        @Padded(-1) int[] ids) {}
