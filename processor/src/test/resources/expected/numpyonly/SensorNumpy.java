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
 * NumPy files of {@link Sensor}. A file of n examples holds
 * <ul>
 *   <li>{@code plain: int8 [n]}
 *   <li>{@code samples: int16 [n, _]}
 *   <li>{@code counter: uint32 [n]}
 *   <li>{@code total: uint64 [n]}
 *   <li>{@code size: int32 [n]}
 *   <li>{@code size_: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SensorNumpy {
  static final RecordCodec<Sensor> CODEC = new SensorCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Sensor> FORMAT = new RecordFormat<>(CODEC);

  private SensorNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Sensor> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Sensor> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Sensor> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Sensor> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Sensor> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Sensor readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Sensor example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class SensorCodec extends RecordCodec<Sensor> {
    SensorCodec() {
      super("Sensor",
          array("plain", "plain", byte.class, DType.INT8, ""),
          array("samples", "samples", short[].class, DType.INT16, "_"),
          array("counter", "counter", int.class, DType.UINT32, ""),
          array("total", "total", long.class, DType.UINT64, ""),
          array("size", "size", int.class, DType.INT32, ""),
          array("size_", "size_", int.class, DType.INT32, ""));
    }

    @Override
    protected Object component(Sensor example, int index) {
      return switch (index) {
        case 0 -> example.plain();
        case 1 -> example.samples();
        case 2 -> example.counter();
        case 3 -> example.total();
        case 4 -> example.size();
        case 5 -> example.size_();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Sensor example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.plain());
        case 1 -> sink.put(example.samples());
        case 2 -> sink.put(example.counter());
        case 3 -> sink.put(example.total());
        case 4 -> sink.put(example.size());
        case 5 -> sink.put(example.size_());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Sensor get(ArraySource[] sources) {
      return new Sensor(sources[0].getByte(), sources[1].shorts(sources[1].length(0)),
          sources[2].getInt(), sources[3].getLong(), sources[4].getInt(), sources[5].getInt());
    }
  }
}
