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
 * NumPy files of {@link Outer.Hidden.Point}. A file of n examples holds
 * <ul>
 *   <li>{@code x: int32 [n]}
 *   <li>{@code y: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class Outer_Hidden_PointNumpy {
  static final RecordCodec<Outer.Hidden.Point> CODEC = new PointCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Outer.Hidden.Point> FORMAT = new RecordFormat<>(CODEC);

  private Outer_Hidden_PointNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Outer.Hidden.Point> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Outer.Hidden.Point> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Outer.Hidden.Point> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Outer.Hidden.Point> open(Path file, ReadOption... options) throws
      IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Outer.Hidden.Point> open(List<Path> files, ReadOption... options)
      throws IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Outer.Hidden.Point readExample(Path file, ReadOption... options) throws
      IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Outer.Hidden.Point example, WriteOption... options)
      throws IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class PointCodec extends RecordCodec<Outer.Hidden.Point> {
    PointCodec() {
      super("Outer.Hidden.Point",
          array("x", "x", int.class, DType.INT32, ""),
          array("y", "y", int.class, DType.INT32, ""));
    }

    @Override
    protected Object component(Outer.Hidden.Point example, int index) {
      return switch (index) {
        case 0 -> example.x();
        case 1 -> example.y();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Outer.Hidden.Point example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.x());
        case 1 -> sink.put(example.y());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Outer.Hidden.Point get(ArraySource[] sources) {
      return new Outer.Hidden.Point(sources[0].getInt(), sources[1].getInt());
    }
  }
}
