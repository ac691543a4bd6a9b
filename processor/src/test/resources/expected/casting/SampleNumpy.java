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
 *   <li>{@code image: bfloat16 [n, 8, 8]}
 *   <li>{@code id: int32 [n]}
 *   <li>{@code levels: uint8 [n, _]}
 *   <li>{@code label: int64 [n]}
 *   <li>{@code name: str [n]}
 *   <li>{@code species: int32 [n]}, the ordinals of {@link Sample.Species}
 * </ul>
 * and a file of one example the same without the first axis.
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
          array("image", "image", float[][].class, DType.BFLOAT16, "8 8").casting(Casting.SAME_KIND),
          array("id", "id", long.class, DType.INT32, "").casting(Casting.EXACT),
          array("levels", "levels", double[].class, DType.UINT8, "_").casting(Casting.UNSAFE),
          array("label", "label", long.class, DType.INT64, ""),
          array("name", "name", String.class, DType.STRING, ""),
          array("species", "species", Sample.Species.class, DType.INT32, "").labels(Sample.Species.values()));
    }

    @Override
    protected Object component(Sample example, int index) {
      return switch (index) {
        case 0 -> example.image();
        case 1 -> example.id();
        case 2 -> example.levels();
        case 3 -> example.label();
        case 4 -> example.name();
        case 5 -> example.species();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Sample example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.image());
        case 1 -> sink.put(example.id());
        case 2 -> sink.put(example.levels());
        case 3 -> sink.put(example.label());
        case 4 -> sink.put(example.name());
        case 5 -> sink.put(example.species());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Sample get(ArraySource[] sources) {
      return new Sample(sources[0].floats(8, 8), sources[1].getLong(),
          sources[2].doubles(sources[2].length(0)), sources[3].getLong(), sources[4].getString(),
          sources[5].getConstant(Sample.Species.class));
    }
  }
}
