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
 * NumPy files of {@link Image}. A file of n examples holds
 * <ul>
 *   <li>{@code pixels: float32 [n, _, _]}
 *   <li>{@code hidden: int32 [n]}, the ordinals of {@link Kinds.Hidden}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ImageNumpy {
  static final RecordCodec<Image> CODEC = new ImageCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Image> FORMAT = new RecordFormat<>(CODEC);

  private ImageNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Image> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Image> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Image> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Image> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Image> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Image readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Image example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class ImageCodec extends RecordCodec<Image> {
    ImageCodec() {
      super("Image",
          array("pixels", "pixels", float[][].class, DType.FLOAT32, "_ _"),
          array("hidden", "hidden", Kinds.Hidden.class, DType.INT32, "").labels(Kinds.Hidden.values()));
    }

    @Override
    protected Object component(Image example, int index) {
      return switch (index) {
        case 0 -> example.pixels();
        case 1 -> example.hidden();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Image example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.pixels());
        case 1 -> sink.put(example.hidden());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Image get(ArraySource[] sources) {
      return new Image(sources[0].floats(sources[0].length(0), sources[0].length(1)),
          sources[1].getConstant(Kinds.Hidden.class));
    }
  }
}
