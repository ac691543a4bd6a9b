package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A few numbers of each kind: scalars, rows, short rows, flat ones, and those that are cast. */
@TensorRecord
record Sensor(
        long id,
        boolean isOn,
        Pet.Kind kind,
        double[] values,
        @Dims("2 3") float[][] axes,
        @Dims("2 8") int[][] counts,
        @Dims("2 2") float[] flat,
        @As(DType.FLOAT64) float cast) {

    static Sensor number(int n) {
        return new Sensor(
                n, n % 2 == 0, Pet.Kind.values()[0], new double[5], new float[2][3], new int[2][8], new float[4], n);
    }
}
