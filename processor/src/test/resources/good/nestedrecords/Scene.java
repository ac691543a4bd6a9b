package com.example;

import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** The two views of a stereo camera, two levels deep; axis names are those of each record. */
@TensorRecord
public record Scene(
        View left, @Key("right_view") View right, @Dims("h w") float[][] depth, @Key("left") long leftCamera, Size size) {

    /** One view. */
    @TensorRecord
    public record View(@Key("rgb") Image image, Kind kind) {}

    /** An image. */
    @TensorRecord
    public record Image(@Dims("h w 3") float[][][] pixels, @Key("when/taken") long taken) {}

    /** What it shows. */
    @TensorRecord(tensors = true)
    public record Size(int width, @Key("h") int height) {}

    /** Which it is. */
    public enum Kind {
        COLOR,
        GRAY
    }
}
