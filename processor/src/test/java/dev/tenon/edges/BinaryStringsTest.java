package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.image.DecodePng;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/** Strings of bytes along every edge: encoded images. */
@ExtendWith(Leaks.class)
class BinaryStringsTest {
    @TempDir
    private Path folder;

    private static Picture picture(int n) throws IOException {
        return new Picture(png(5 + n, 4, n), new byte[][] {png(1, 1, n), {}}, n);
    }

    /** An image whose pixel (x, y) is the color (16 x, 16 y, n). */
    private static byte[] png(int width, int height, int n) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x << 20 | y << 12 | n);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void tensorFlowDecodesAnImage() throws IOException {
        try (Graph graph = new Graph();
                PictureTensors tensors = PictureTensors.of(picture(7))) {
            Ops tf = Ops.create(graph);
            Placeholder<TString> input = tf.placeholder(TString.class);
            DecodePng<TUint8> decoded = tf.image.decodePng(input, TUint8.class, DecodePng.channels(3L));
            try (Session session = new Session(graph);
                    var result = session.runner()
                            .feed(input, tensors.png())
                            .fetch(decoded)
                            .run()) {
                TUint8 pixels = (TUint8) result.get(0);
                assertThat(pixels.shape().asArray()).containsExactly(4, 12, 3);
                assertThat(List.of(pixels.getByte(3, 11, 0), pixels.getByte(3, 11, 1), pixels.getByte(3, 11, 2)))
                        .containsExactly((byte) (16 * 11), (byte) (16 * 3), (byte) 7);
            }
        }
    }

    @Test
    void filesAndTensorsKeepThem() throws IOException {
        List<Picture> pictures = List.of(picture(0), picture(1), picture(9));
        for (String form : List.of("pictures.npz", "pictures.npy", "pictures")) {
            Path file = folder.resolve(form);
            PictureNumpy.write(file, pictures);
            assertSame(PictureNumpy.read(file), pictures);
            try (PictureBatch batch = PictureBatch.read(file);
                    PictureBatch same = PictureBatch.of(pictures)) {
                assertSame(batch.toRecords(), pictures);
                assertSame(same.toRecords(), pictures);
                assertThat(batch.thumbnails().shape().asArray()).containsExactly(3, 2);
                assertThat(batch.thumbnails().asBytes().getObject(2, 0)).isEqualTo(png(1, 1, 9));
            }
        }
    }

    @Test
    void numpyFindsTheBytes() throws IOException, InterruptedException {
        List<Picture> pictures = List.of(picture(0), picture(9));
        PictureNumpy.write(folder.resolve("pictures.npz"), pictures);
        assertThat(Python.run(folder, """
                f = np.load('pictures.npz')
                print(f['png'].dtype.kind, [len(png) for png in f['png']], f['png'][0][1:4], f['thumbnails'].shape)
                """))
                .isEqualTo("S [%d, %d] b'PNG' (2, 2)\n"
                        .formatted(pictures.get(0).png().length, pictures.get(1).png().length));
    }

    @Test
    void aZeroAtTheEndIsKeptByTensorFlowAndRefusedByFiles() throws IOException {
        List<Picture> pictures = List.of(picture(0), new Picture(new byte[] {1, 0}, new byte[2][0], 1));
        try (PictureBatch batch = PictureBatch.of(pictures)) {
            assertSame(batch.toRecords(), pictures);
        }
        assertThatThrownBy(() -> PictureNumpy.write(folder.resolve("pictures.npz"), pictures))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Picture.png, example 1 of pictures.npz");
    }
}
