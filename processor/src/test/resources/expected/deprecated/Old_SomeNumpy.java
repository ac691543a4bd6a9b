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
 * NumPy files of {@link Old.Some}. A file of n examples holds
 * <ul>
 *   <li>{@code before: int32 [n, _]}
 *   <li>{@code after: int32 [n, _]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Old_SomeNumpy {
  static final RecordCodec<Old.Some> CODEC = new SomeCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Old.Some> FORMAT = new RecordFormat<>(CODEC);

  private Old_SomeNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Old.Some> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Old.Some> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Old.Some> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Old.Some> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Old.Some> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Old.Some readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Old.Some example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class SomeCodec extends RecordCodec<Old.Some> {
    SomeCodec() {
      super("Old.Some",
          array("before", "before", int[].class, DType.INT32, "_"),
          array("after", "after", int[].class, DType.INT32, "_"));
    }

    @Override
    protected Object component(Old.Some example, int index) {
      return switch (index) {
        case 0 -> example.before();
        case 1 -> example.after();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Old.Some example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.before());
        case 1 -> sink.put(example.after());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Old.Some get(ArraySource[] sources) {
      return new Old.Some(sources[0].ints(sources[0].length(0)),
          sources[1].ints(sources[1].length(0)));
    }
  }
}
