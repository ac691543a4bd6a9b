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
 * NumPy files of {@link Digit}. A file of n examples holds
 * <ul>
 *   <li>{@code image: float32 [n, 8, 8]}
 *   <li>{@code label: int64 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class DigitNumpy {
  static final RecordCodec<Digit> CODEC = new DigitCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Digit> FORMAT = new RecordFormat<>(CODEC);

  private DigitNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Digit> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Digit> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Digit> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Digit> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Digit> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Digit readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Digit example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class DigitCodec extends RecordCodec<Digit> {
    DigitCodec() {
      super("Digit",
          array("image", "image", float[][].class, DType.FLOAT32, "8 8"),
          array("label", "label", long.class, DType.INT64, ""));
    }

    @Override
    protected Object component(Digit example, int index) {
      return switch (index) {
        case 0 -> example.image();
        case 1 -> example.label();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Digit example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.image());
        case 1 -> sink.put(example.label());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Digit get(ArraySource[] sources) {
      return new Digit(sources[0].floats(8, 8), sources[1].getLong());
    }
  }
}
