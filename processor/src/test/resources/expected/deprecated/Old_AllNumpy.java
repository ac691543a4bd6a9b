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
 * NumPy files of {@link Old.All}. A file of n examples holds
 * <ul>
 *   <li>{@code value: int32 [n, _, _]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Old_AllNumpy {
  static final RecordCodec<Old.All> CODEC = new AllCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Old.All> FORMAT = new RecordFormat<>(CODEC);

  private Old_AllNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Old.All> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Old.All> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Old.All> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Old.All> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Old.All> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Old.All readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Old.All example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class AllCodec extends RecordCodec<Old.All> {
    AllCodec() {
      super("Old.All",
          array("value", "value", int[][].class, DType.INT32, "_ _"));
    }

    @Override
    protected Object component(Old.All example, int index) {
      return switch (index) {
        case 0 -> example.value();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Old.All example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.value());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Old.All get(ArraySource[] sources) {
      return new Old.All(sources[0].ints(sources[0].length(0), sources[0].length(1)));
    }
  }
}
