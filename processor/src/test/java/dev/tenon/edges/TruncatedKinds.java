package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Two rows, cut or padded, before fixed axes that nothing cuts; of every kind of Java array. */
@TensorRecord
record TruncatedKinds(
        @Padded(length = 2, truncate = true) long[] plain,

        @Padded(length = 2, truncate = true) @Dims("_ 3") float[][] vectors,

        @Padded(length = 2, truncate = true) @Dims("_ 2 3") double[][][] cubes,

        @Padded(length = 2, truncate = true) @Dims("_ 3") float[] flat,

        @Padded(length = 2, truncate = true) @Dims("_ 2 3") @As(DType.UINT8)
        byte[] flatCubes,

        @Padded(length = 2, truncate = true) @Dims("_ 3") @As(DType.UINT16)
        short[][] shorts,

        @Padded(length = 2, truncate = true, value = 1) @Dims("_ 3")
        boolean[][] flags,

        @Padded(length = 2, truncate = true) @Dims("_ 3") String[][] words,

        @Padded(length = 2, truncate = true) @Dims("_ 3") @As(DType.STRING)
        byte[][][] blobs,

        @Padded(length = 2, truncate = true, value = -1) @Dims("_ 3")
        Pet.Kind[][] kinds,

        @Padded(length = 2, truncate = true) @Dims("seq") int[] ids,

        @Padded(length = 2, truncate = true, value = 9) @Dims("seq 3")
        int[][] pairs) {

    /** One of so many rows, each as long as declared. */
    static TruncatedKinds of(int rows) {
        TruncatedKinds kinds = new TruncatedKinds(
                new long[rows],
                new float[rows][3],
                new double[rows][2][3],
                new float[rows * 3],
                new byte[rows * 6],
                new short[rows][3],
                new boolean[rows][3],
                new String[rows][],
                new byte[rows][3][0],
                new Pet.Kind[rows][],
                new int[rows],
                new int[rows][3]);
        for (int i = 0; i < rows; i++) {
            kinds.words[i] = new String[] {"a", "b", "c"};
            kinds.kinds[i] = new Pet.Kind[] {Pet.Kind.DOG, Pet.Kind.CAT, Pet.Kind.BIRD};
        }
        return kinds;
    }
}
