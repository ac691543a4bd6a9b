package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows of different lengths, one and two levels of them, of every rank and kind of element. */
@TensorRecord
public record Document(
        @Ragged @Key("input_ids") int[] tokens,
        @Ragged @Dims("word") String[] words,
        @Ragged @Dims("word 300") float[][] vectors,
        @Ragged @Dims("_ 3") float[] flat,
        @Ragged @As(DType.STRING) byte[][] images,
        @Ragged Tag[] tags,
        @Ragged int[][] sentences,
        @Ragged @Dims("paragraph _ 300") float[][][] sentenceVectors,
        @Ragged @Dims("_ _ 24 32") @As(DType.UINT8) byte[][][][] clips,
        @Ragged Tag[][] sentenceTags,
        @Ragged String[][] sentenceWords,
        @Ragged @As(DType.STRING) byte[][][] sentenceImages,
        @Dims("word") boolean[] capitals,
        long label) {

    /** What a word is. */
    public enum Tag {
        NOUN,
        VERB
    }
}
