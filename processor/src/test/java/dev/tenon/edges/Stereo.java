package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** Records in a record, two levels deep. */
@TensorRecord
record Stereo(View left, @Key("right_view") View right, long time) {

    @TensorRecord
    record View(Image image, @Dims("3") double[] position) {}

    /** Its axis names are its own: left and right differ. */
    @TensorRecord
    record Image(@As(DType.UINT8) @Dims("h w") byte[][] pixels, String camera) {}

    static Stereo number(int n) {
        return new Stereo(view(n, 2, 3), view(-n, 4, 5), n);
    }

    private static View view(int n, int height, int width) {
        byte[][] pixels = new byte[height][width];
        pixels[height - 1][width - 1] = (byte) n;
        return new View(new Image(pixels, "camera " + n), new double[] {n, 0.5, -n});
    }
}
