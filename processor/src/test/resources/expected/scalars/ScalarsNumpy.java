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
 * NumPy files of {@link Scalars}. A file of n examples holds
 * <ul>
 *   <li>{@code flag: bool [n]}
 *   <li>{@code octet: uint8 [n]}
 *   <li>{@code port: uint16 [n]}
 *   <li>{@code count: int32 [n]}
 *   <li>{@code ids/user: int64 [n]}
 *   <li>{@code weight: float32 [n]}
 *   <li>{@code exact: float64 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ScalarsNumpy {
  static final RecordCodec<Scalars> CODEC = new ScalarsCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Scalars> FORMAT = new RecordFormat<>(CODEC);

  private ScalarsNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Scalars> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Scalars> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Scalars> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Scalars> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Scalars> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Scalars readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Scalars example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class ScalarsCodec extends RecordCodec<Scalars> {
    ScalarsCodec() {
      super("Scalars",
          array("flag", "flag", boolean.class, DType.BOOL, ""),
          array("octet", "octet", byte.class, DType.UINT8, ""),
          array("port", "port", short.class, DType.UINT16, ""),
          array("count", "count", int.class, DType.INT32, ""),
          array("id", "ids/user", long.class, DType.INT64, ""),
          array("weight", "weight", float.class, DType.FLOAT32, ""),
          array("exact", "exact", double.class, DType.FLOAT64, ""));
    }

    @Override
    protected Object component(Scalars example, int index) {
      return switch (index) {
        case 0 -> example.flag();
        case 1 -> example.octet();
        case 2 -> example.port();
        case 3 -> example.count();
        case 4 -> example.id();
        case 5 -> example.weight();
        case 6 -> example.exact();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Scalars example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.flag());
        case 1 -> sink.put(example.octet());
        case 2 -> sink.put(example.port());
        case 3 -> sink.put(example.count());
        case 4 -> sink.put(example.id());
        case 5 -> sink.put(example.weight());
        case 6 -> sink.put(example.exact());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Scalars get(ArraySource[] sources) {
      return new Scalars(sources[0].getBoolean(), sources[1].getByte(), sources[2].getShort(),
          sources[3].getInt(), sources[4].getLong(), sources[5].getFloat(), sources[6].getDouble());
    }
  }
}
