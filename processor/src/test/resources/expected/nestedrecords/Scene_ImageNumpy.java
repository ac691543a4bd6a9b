package com.example;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.RecordFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * NumPy files of {@link Scene.Image}. A file of n examples holds
 * <ul>
 *   <li>{@code pixels: float32 [n, h, w, 3]}
 *   <li>{@code when/taken: int64 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Scene_ImageNumpy {
  static final RecordCodec<Scene.Image> CODEC = new ImageCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Scene.Image> FORMAT = new RecordFormat<>(CODEC);

  private Scene_ImageNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Scene.Image> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Scene.Image> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Scene.Image> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Scene.Image> open(Path file, ReadOption... options) throws
      IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Scene.Image> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Scene.Image readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Scene.Image example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class ImageCodec extends RecordCodec<Scene.Image> {
    ImageCodec() {
      super("Scene.Image",
          array("pixels", "pixels", float[][][].class, DType.FLOAT32, "h w 3"),
          array("taken", "when/taken", long.class, DType.INT64, ""));
    }

    @Override
    protected Object component(Scene.Image example, int index) {
      return switch (index) {
        case 0 -> example.pixels();
        case 1 -> example.taken();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Scene.Image example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> putPixels(example.pixels(), sink);
        case 1 -> sink.put(example.taken());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Scene.Image get(ArraySource[] sources) {
      return new Scene.Image(getPixels(sources[0]), sources[1].getLong());
    }

    private static void putPixels(float[][][] pixels, ArraySink sink) {
      for (float[][] plane : sink.axis(0, pixels)) {
        sink.put(plane);
      }
    }

    private static float[][][] getPixels(ArraySource source) {
      float[][][] pixels = new float[source.length(0)][][];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = source.floats(source.length(1), 3);
      }
      return pixels;
    }
  }
}
