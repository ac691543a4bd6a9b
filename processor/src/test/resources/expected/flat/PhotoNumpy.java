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
 * NumPy files of {@link Photo}. A file of n examples holds
 * <ul>
 *   <li>{@code image: float32 [n, 224, 224, 3]}
 *   <li>{@code boxes: int32 [n, _, 4]}
 *   <li>{@code codes: uint8 [batch, n, 2]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PhotoNumpy {
  static final RecordCodec<Photo> CODEC = new PhotoCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Photo> FORMAT = new RecordFormat<>(CODEC);

  private PhotoNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Photo> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Photo> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Photo> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Photo> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Photo> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Photo readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Photo example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class PhotoCodec extends RecordCodec<Photo> {
    PhotoCodec() {
      super("Photo",
          array("image", "image", float[].class, DType.FLOAT32, "224 224 3"),
          array("boxes", "boxes", int[].class, DType.INT32, "_ 4"),
          array("codes", "codes", byte[].class, DType.UINT8, "n 2"));
    }

    @Override
    protected Object component(Photo example, int index) {
      return switch (index) {
        case 0 -> example.image();
        case 1 -> example.boxes();
        case 2 -> example.codes();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Photo example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.image());
        case 1 -> sink.put(example.boxes());
        case 2 -> sink.put(example.codes());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Photo get(ArraySource[] sources) {
      return new Photo(sources[0].floats(sources[0].size()), sources[1].ints(sources[1].size()),
          sources[2].bytes(sources[2].size()));
    }
  }
}
