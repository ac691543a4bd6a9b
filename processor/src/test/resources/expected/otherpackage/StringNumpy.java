package com.example.other;

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
import java.lang.IndexOutOfBoundsException;
import java.lang.Iterable;
import java.lang.Object;
import java.lang.Override;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * NumPy files of {@link String}. A file of n examples holds
 * <ul>
 *   <li>{@code text: str [n, _]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class StringNumpy {
  static final RecordCodec<String> CODEC = new StringCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<String> FORMAT = new RecordFormat<>(CODEC);

  private StringNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<String> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends String> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<String> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<String> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<String> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static String readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, String example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class StringCodec extends RecordCodec<String> {
    StringCodec() {
      super("String",
          array("text", "text", java.lang.String[].class, DType.STRING, "_"));
    }

    @Override
    protected Object component(String example, int index) {
      return switch (index) {
        case 0 -> example.text();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(String example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.text());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected String get(ArraySource[] sources) {
      return new String(sources[0].strings(sources[0].length(0)));
    }
  }
}
