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
 * NumPy files of {@link Scene}. A file of n examples holds
 * <ul>
 *   <li>{@code left/rgb/pixels: float32 [n, h, w, 3]}
 *   <li>{@code left/rgb/when/taken: int64 [n]}
 *   <li>{@code left/kind: int32 [n]}, the ordinals of {@code Kind}
 *   <li>{@code right_view/rgb/pixels: float32 [n, h, w, 3]}
 *   <li>{@code right_view/rgb/when/taken: int64 [n]}
 *   <li>{@code right_view/kind: int32 [n]}, the ordinals of {@code Kind}
 *   <li>{@code depth: float32 [n, h, w]}
 *   <li>{@code left: int64 [n]}
 *   <li>{@code size/width: int32 [n]}
 *   <li>{@code size/h: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SceneNumpy {
  static final RecordCodec<Scene> CODEC = new SceneCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Scene> FORMAT = new RecordFormat<>(CODEC);

  private SceneNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Scene> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Scene> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Scene> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Scene> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Scene> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Scene readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Scene example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class SceneCodec extends RecordCodec<Scene> {
    SceneCodec() {
      super("Scene",
          nested("left", "left", Scene_ViewNumpy.FORMAT),
          nested("right", "right_view", Scene_ViewNumpy.FORMAT),
          array("depth", "depth", float[][].class, DType.FLOAT32, "h w"),
          array("leftCamera", "left", long.class, DType.INT64, ""),
          nested("size", "size", Scene_SizeNumpy.FORMAT));
    }

    @Override
    protected Object component(Scene example, int index) {
      return switch (index) {
        case 0 -> example.left();
        case 1 -> example.right();
        case 2 -> example.depth();
        case 3 -> example.leftCamera();
        case 4 -> example.size();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Scene example, int index, ArraySink sink) {
      switch (index) {
        case 2 -> sink.put(example.depth());
        case 3 -> sink.put(example.leftCamera());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Scene get(ArraySource[] sources) {
      return new Scene(sources[0].nested(Scene.View.class), sources[1].nested(Scene.View.class),
          sources[2].floats(sources[2].length(0), sources[2].length(1)), sources[3].getLong(),
          sources[4].nested(Scene.Size.class));
    }
  }
}
