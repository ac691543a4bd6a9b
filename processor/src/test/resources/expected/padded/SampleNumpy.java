package com.example;

import dev.tenon.Casting;
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
 * NumPy files of {@link Sample}. A file of n examples holds
 * <ul>
 *   <li>{@code input_ids: int32 [n, 128]}, padded with {@code 0}, longer rows cut
 *   <li>{@code input_ids.lengths: int64 [n]}
 *   <li>{@code labels: int64 [n, 128]}, padded with {@code -1}, longer rows cut
 *   <li>{@code labels.lengths: int64 [n]}
 *   <li>{@code size: int32 [n, longest]}, padded with {@code 0}
 *   <li>{@code size.lengths: int64 [n]}
 *   <li>{@code features: float32 [batch, longest, 8]}, padded with {@code NaN}
 *   <li>{@code features.lengths: int64 [batch]}
 *   <li>{@code flat: float32 [n, longest, 2, 3]}, padded with {@code -Infinity}
 *   <li>{@code flat.lengths: int64 [n]}
 *   <li>{@code halves: float16 [n, longest]}, padded with {@code 0.1}
 *   <li>{@code halves.lengths: int64 [n]}
 *   <li>{@code flags: bool [n, longest]}, padded with {@code true}
 *   <li>{@code flags.lengths: int64 [n]}
 *   <li>{@code pixels: uint8 [n, longest]}, padded with {@code 255}
 *   <li>{@code pixels.lengths: int64 [n]}
 *   <li>{@code words: str [n, longest]}, padded with {@code ""}
 *   <li>{@code words.lengths: int64 [n]}
 *   <li>{@code images: str [n, longest]}, padded with {@code ""}
 *   <li>{@code images.lengths: int64 [n]}
 *   <li>{@code colors: int32 [n, longest]}, padded with {@code -1}, the ordinals of {@link Sample.Color}
 *   <li>{@code colors.lengths: int64 [n]}
 *   <li>{@code huge: float64 [n, longest]}, padded with {@code 1E+300}
 *   <li>{@code huge.lengths: int64 [n]}
 *   <li>{@code far: int64 [n, longest]}, padded with {@code 4294967296}
 *   <li>{@code far.lengths: int64 [n]}
 * </ul>
 * and a file of one example
 * <ul>
 *   <li>{@code input_ids: int32 [seq]}
 *   <li>{@code labels: int64 [seq]}
 *   <li>{@code size: int32 [_]}
 *   <li>{@code features: float32 [n, 8]}
 *   <li>{@code flat: float32 [_, 2, 3]}
 *   <li>{@code halves: float16 [_]}
 *   <li>{@code flags: bool [_]}
 *   <li>{@code pixels: uint8 [_]}
 *   <li>{@code words: str [_]}
 *   <li>{@code images: str [_]}
 *   <li>{@code colors: int32 [_]}, the ordinals of {@link Sample.Color}
 *   <li>{@code huge: float64 [_]}
 *   <li>{@code far: int64 [_]}
 * </ul>
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SampleNumpy {
  static final RecordCodec<Sample> CODEC = new SampleCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Sample> FORMAT = new RecordFormat<>(CODEC);

  private SampleNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Sample> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Sample> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Sample> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Sample> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Sample> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Sample readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Sample example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class SampleCodec extends RecordCodec<Sample> {
    SampleCodec() {
      super("Sample",
          array("tokens", "input_ids", int[].class, DType.INT32, "seq").padded(0).length(128).truncated().mask("attention_mask"),
          array("labels", "labels", long[].class, DType.INT64, "seq").padded(-1).length(128).truncated(),
          array("size", "size", int[].class, DType.INT32, "_").padded(0),
          array("features", "features", float[][].class, DType.FLOAT32, "n 8").padded(Double.NaN),
          array("flat", "flat", float[].class, DType.FLOAT32, "_ 2 3").padded(Double.NEGATIVE_INFINITY),
          array("halves", "halves", float[].class, DType.FLOAT16, "_").casting(Casting.SAME_KIND).padded(0.1),
          array("flags", "flags", boolean[].class, DType.BOOL, "_").padded(1),
          array("pixels", "pixels", byte[].class, DType.UINT8, "_").padded(255),
          array("words", "words", String[].class, DType.STRING, "_").padded(0).mask("word mask"),
          array("images", "images", byte[][].class, DType.STRING, "_").padded(0),
          array("colors", "colors", Sample.Color[].class, DType.INT32, "_").labels(Sample.Color.values()).padded(-1),
          array("huge", "huge", double[].class, DType.FLOAT64, "_").padded(1E+300),
          array("far", "far", long[].class, DType.INT64, "_").padded(4294967296.0));
    }

    @Override
    protected Object component(Sample example, int index) {
      return switch (index) {
        case 0 -> example.tokens();
        case 1 -> example.labels();
        case 2 -> example.size();
        case 3 -> example.features();
        case 4 -> example.flat();
        case 5 -> example.halves();
        case 6 -> example.flags();
        case 7 -> example.pixels();
        case 8 -> example.words();
        case 9 -> example.images();
        case 10 -> example.colors();
        case 11 -> example.huge();
        case 12 -> example.far();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Sample example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.tokens());
        case 1 -> sink.put(example.labels());
        case 2 -> sink.put(example.size());
        case 3 -> sink.put(example.features());
        case 4 -> sink.put(example.flat());
        case 5 -> sink.put(example.halves());
        case 6 -> sink.put(example.flags());
        case 7 -> sink.put(example.pixels());
        case 8 -> sink.put(example.words());
        case 9 -> sink.putBinary(example.images());
        case 10 -> sink.put(example.colors());
        case 11 -> sink.put(example.huge());
        case 12 -> sink.put(example.far());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Sample get(ArraySource[] sources) {
      return new Sample(sources[0].ints(sources[0].length(0)),
          sources[1].longs(sources[1].length(0)), sources[2].ints(sources[2].length(0)),
          sources[3].floats(sources[3].length(0), 8), sources[4].floats(sources[4].size()),
          sources[5].floats(sources[5].length(0)), sources[6].booleans(sources[6].length(0)),
          sources[7].bytes(sources[7].length(0)), sources[8].strings(sources[8].length(0)),
          sources[9].binaries(sources[9].length(0)),
          sources[10].constants(new Sample.Color[sources[10].length(0)]),
          sources[11].doubles(sources[11].length(0)), sources[12].longs(sources[12].length(0)));
    }
  }
}
