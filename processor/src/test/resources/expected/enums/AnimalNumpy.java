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
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * NumPy files of {@link Animal}. A file of n examples holds
 * <ul>
 *   <li>{@code species: int32 [n]}, the ordinals of {@link Species}
 *   <li>{@code relatives: uint8 [n, _]}, the ordinals of {@link Species}
 *   <li>{@code pairs: int64 [batch, n, 2]}, the ordinals of {@link Species}
 *   <li>{@code flat: int32 [n, 2, 2]}, the ordinals of {@link Animal.Size}
 *   <li>{@code unit: int32 [n]}, the ordinals of {@link TimeUnit}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class AnimalNumpy {
  static final RecordCodec<Animal> CODEC = new AnimalCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Animal> FORMAT = new RecordFormat<>(CODEC);

  private AnimalNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Animal> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Animal> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Animal> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Animal> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Animal> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Animal readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Animal example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class AnimalCodec extends RecordCodec<Animal> {
    AnimalCodec() {
      super("Animal",
          array("species", "species", Species.class, DType.INT32, "").labels(Species.values()),
          array("relatives", "relatives", Species[].class, DType.UINT8, "_").labels(Species.values()),
          array("pairs", "pairs", Species[][].class, DType.INT64, "n 2").labels(Species.values()),
          array("flat", "flat", Animal.Size[].class, DType.INT32, "2 2").labels(Animal.Size.values()),
          array("unit", "unit", TimeUnit.class, DType.INT32, "").labels(TimeUnit.values()));
    }

    @Override
    protected Object component(Animal example, int index) {
      return switch (index) {
        case 0 -> example.species();
        case 1 -> example.relatives();
        case 2 -> example.pairs();
        case 3 -> example.flat();
        case 4 -> example.unit();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Animal example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.species());
        case 1 -> sink.put(example.relatives());
        case 2 -> putPairs(example.pairs(), sink);
        case 3 -> sink.put(example.flat());
        case 4 -> sink.put(example.unit());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Animal get(ArraySource[] sources) {
      return new Animal(sources[0].getConstant(Species.class),
          sources[1].constants(new Species[sources[1].length(0)]), getPairs(sources[2]),
          sources[3].constants(new Animal.Size[sources[3].size()]),
          sources[4].getConstant(TimeUnit.class));
    }

    private static void putPairs(Species[][] pairs, ArraySink sink) {
      for (Species[] row : sink.axis(0, pairs)) {
        sink.put(row);
      }
    }

    private static Species[][] getPairs(ArraySource source) {
      Species[][] pairs = new Species[source.length(0)][];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = source.constants(new Species[2]);
      }
      return pairs;
    }
  }
}
