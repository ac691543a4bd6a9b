package com.example;

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
 * NumPy files of {@link Only}. A file of n examples holds
 * <ul>
 *   <li>{@code scene/left/rgb/pixels: float32 [n, h, w, 3]}
 *   <li>{@code scene/left/rgb/when/taken: int64 [n]}
 *   <li>{@code scene/left/kind: int32 [n]}, the ordinals of {@code Kind}
 *   <li>{@code scene/right_view/rgb/pixels: float32 [n, h, w, 3]}
 *   <li>{@code scene/right_view/rgb/when/taken: int64 [n]}
 *   <li>{@code scene/right_view/kind: int32 [n]}, the ordinals of {@code Kind}
 *   <li>{@code scene/depth: float32 [n, h, w]}
 *   <li>{@code scene/left: int64 [n]}
 *   <li>{@code scene/size/width: int32 [n]}
 *   <li>{@code scene/size/h: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class OnlyNumpy {
  static final RecordCodec<Only> CODEC = new OnlyCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Only> FORMAT = new RecordFormat<>(CODEC);

  private OnlyNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Only> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Only> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Only> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Only> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Only> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Only readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Only example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class OnlyCodec extends RecordCodec<Only> {
    OnlyCodec() {
      super("Only",
          nested("scene", "scene", SceneNumpy.FORMAT));
    }

    @Override
    protected Object component(Only example, int index) {
      return switch (index) {
        case 0 -> example.scene();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Only example, int index, ArraySink sink) {
      switch (index) {
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Only get(ArraySource[] sources) {
      return new Only(sources[0].nested(Scene.class));
    }
  }
}
