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
 * NumPy files of {@link Scene.Size}. A file of n examples holds
 * <ul>
 *   <li>{@code width: int32 [n]}
 *   <li>{@code h: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Scene_SizeNumpy {
  static final RecordCodec<Scene.Size> CODEC = new SizeCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Scene.Size> FORMAT = new RecordFormat<>(CODEC);

  private Scene_SizeNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Scene.Size> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Scene.Size> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Scene.Size> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Scene.Size> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Scene.Size> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Scene.Size readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Scene.Size example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class SizeCodec extends RecordCodec<Scene.Size> {
    SizeCodec() {
      super("Scene.Size",
          array("width", "width", int.class, DType.INT32, ""),
          array("height", "h", int.class, DType.INT32, ""));
    }

    @Override
    protected Object component(Scene.Size example, int index) {
      return switch (index) {
        case 0 -> example.width();
        case 1 -> example.height();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Scene.Size example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.width());
        case 1 -> sink.put(example.height());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Scene.Size get(ArraySource[] sources) {
      return new Scene.Size(sources[0].getInt(), sources[1].getInt());
    }
  }
}
