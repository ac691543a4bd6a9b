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
 * NumPy files of {@link Everything}. A file of n examples holds
 * <ul>
 *   <li>{@code bool: bool [n]}
 *   <li>{@code int8: int8 [n]}
 *   <li>{@code uint8: uint8 [n]}
 *   <li>{@code int16: int16 [n]}
 *   <li>{@code uint16: uint16 [n, _]}
 *   <li>{@code int32: int32 [n]}
 *   <li>{@code uint32: uint32 [n]}
 *   <li>{@code int64: int64 [n]}
 *   <li>{@code uint64: uint64 [n, _, _]}
 *   <li>{@code float16: float16 [n]}
 *   <li>{@code bfloat16: bfloat16 [n, _]}
 *   <li>{@code float32: float32 [n]}
 *   <li>{@code float64: float64 [n]}
 *   <li>{@code string: str [n]}
 *   <li>{@code widerInt16: int16 [n, _]}
 *   <li>{@code widerFloat32: float32 [n, _, _]}
 *   <li>{@code widerFloat64: float64 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class EverythingNumpy {
  static final RecordCodec<Everything> CODEC = new EverythingCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Everything> FORMAT = new RecordFormat<>(CODEC);

  private EverythingNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Everything> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Everything> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Everything> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Everything> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Everything> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Everything readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Everything example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class EverythingCodec extends RecordCodec<Everything> {
    EverythingCodec() {
      super("Everything",
          array("bool", "bool", boolean.class, DType.BOOL, ""),
          array("int8", "int8", byte.class, DType.INT8, ""),
          array("uint8", "uint8", byte.class, DType.UINT8, ""),
          array("int16", "int16", short.class, DType.INT16, ""),
          array("uint16", "uint16", short[].class, DType.UINT16, "_"),
          array("int32", "int32", int.class, DType.INT32, ""),
          array("uint32", "uint32", int.class, DType.UINT32, ""),
          array("int64", "int64", long.class, DType.INT64, ""),
          array("uint64", "uint64", long[][].class, DType.UINT64, "_ _"),
          array("float16", "float16", byte.class, DType.FLOAT16, ""),
          array("bfloat16", "bfloat16", boolean[].class, DType.BFLOAT16, "_"),
          array("float32", "float32", float.class, DType.FLOAT32, ""),
          array("float64", "float64", double.class, DType.FLOAT64, ""),
          array("string", "string", String.class, DType.STRING, ""),
          array("widerInt16", "widerInt16", byte[].class, DType.INT16, "_"),
          array("widerFloat32", "widerFloat32", short[][].class, DType.FLOAT32, "_ _"),
          array("widerFloat64", "widerFloat64", int.class, DType.FLOAT64, ""));
    }

    @Override
    protected Object component(Everything example, int index) {
      return switch (index) {
        case 0 -> example.bool();
        case 1 -> example.int8();
        case 2 -> example.uint8();
        case 3 -> example.int16();
        case 4 -> example.uint16();
        case 5 -> example.int32();
        case 6 -> example.uint32();
        case 7 -> example.int64();
        case 8 -> example.uint64();
        case 9 -> example.float16();
        case 10 -> example.bfloat16();
        case 11 -> example.float32();
        case 12 -> example.float64();
        case 13 -> example.string();
        case 14 -> example.widerInt16();
        case 15 -> example.widerFloat32();
        case 16 -> example.widerFloat64();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Everything example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.bool());
        case 1 -> sink.put(example.int8());
        case 2 -> sink.put(example.uint8());
        case 3 -> sink.put(example.int16());
        case 4 -> sink.put(example.uint16());
        case 5 -> sink.put(example.int32());
        case 6 -> sink.put(example.uint32());
        case 7 -> sink.put(example.int64());
        case 8 -> sink.put(example.uint64());
        case 9 -> sink.put(example.float16());
        case 10 -> sink.put(example.bfloat16());
        case 11 -> sink.put(example.float32());
        case 12 -> sink.put(example.float64());
        case 13 -> sink.put(example.string());
        case 14 -> sink.put(example.widerInt16());
        case 15 -> sink.put(example.widerFloat32());
        case 16 -> sink.put(example.widerFloat64());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Everything get(ArraySource[] sources) {
      return new Everything(sources[0].getBoolean(), sources[1].getByte(), sources[2].getByte(),
          sources[3].getShort(), sources[4].shorts(sources[4].length(0)), sources[5].getInt(),
          sources[6].getInt(), sources[7].getLong(),
          sources[8].longs(sources[8].length(0), sources[8].length(1)), sources[9].getByte(),
          sources[10].booleans(sources[10].length(0)), sources[11].getFloat(),
          sources[12].getDouble(), sources[13].getString(),
          sources[14].bytes(sources[14].length(0)),
          sources[15].shorts(sources[15].length(0), sources[15].length(1)), sources[16].getInt());
    }
  }
}
