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
 * NumPy files of {@link Names}. A file of n examples holds
 * <ul>
 *   <li>{@code asMap: int32 [n]}
 *   <li>{@code close: int32 [n]}
 *   <li>{@code detach: int32 [n]}
 *   <li>{@code size: int32 [n]}
 *   <li>{@code toRecord: int32 [n]}
 *   <li>{@code toRecords: int32 [n]}
 *   <li>{@code get: int32 [n]}
 *   <li>{@code of: int32 [n]}
 *   <li>{@code view: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class NamesNumpy {
  static final RecordCodec<Names> CODEC = new NamesCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Names> FORMAT = new RecordFormat<>(CODEC);

  private NamesNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Names> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Names> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Names> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Names> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Names> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Names readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Names example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class NamesCodec extends RecordCodec<Names> {
    NamesCodec() {
      super("Names",
          array("asMap", "asMap", int.class, DType.INT32, ""),
          array("close", "close", int.class, DType.INT32, ""),
          array("detach", "detach", int.class, DType.INT32, ""),
          array("size", "size", int.class, DType.INT32, ""),
          array("toRecord", "toRecord", int.class, DType.INT32, ""),
          array("toRecords", "toRecords", int.class, DType.INT32, ""),
          array("get", "get", int.class, DType.INT32, ""),
          array("of", "of", int.class, DType.INT32, ""),
          array("view", "view", int.class, DType.INT32, ""));
    }

    @Override
    protected Object component(Names example, int index) {
      return switch (index) {
        case 0 -> example.asMap();
        case 1 -> example.close();
        case 2 -> example.detach();
        case 3 -> example.size();
        case 4 -> example.toRecord();
        case 5 -> example.toRecords();
        case 6 -> example.get();
        case 7 -> example.of();
        case 8 -> example.view();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Names example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.asMap());
        case 1 -> sink.put(example.close());
        case 2 -> sink.put(example.detach());
        case 3 -> sink.put(example.size());
        case 4 -> sink.put(example.toRecord());
        case 5 -> sink.put(example.toRecords());
        case 6 -> sink.put(example.get());
        case 7 -> sink.put(example.of());
        case 8 -> sink.put(example.view());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Names get(ArraySource[] sources) {
      return new Names(sources[0].getInt(), sources[1].getInt(), sources[2].getInt(),
          sources[3].getInt(), sources[4].getInt(), sources[5].getInt(), sources[6].getInt(),
          sources[7].getInt(), sources[8].getInt());
    }
  }
}
