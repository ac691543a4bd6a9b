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
 * NumPy files of {@link Scene.View}. A file of n examples holds
 * <ul>
 *   <li>{@code rgb/pixels: float32 [n, h, w, 3]}
 *   <li>{@code rgb/when/taken: int64 [n]}
 *   <li>{@code kind: int32 [n]}, the ordinals of {@link Scene.Kind}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Scene_ViewNumpy {
  static final RecordCodec<Scene.View> CODEC = new ViewCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Scene.View> FORMAT = new RecordFormat<>(CODEC);

  private Scene_ViewNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Scene.View> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Scene.View> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Scene.View> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Scene.View> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Scene.View> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Scene.View readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Scene.View example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class ViewCodec extends RecordCodec<Scene.View> {
    ViewCodec() {
      super("Scene.View",
          nested("image", "rgb", Scene_ImageNumpy.FORMAT),
          array("kind", "kind", Scene.Kind.class, DType.INT32, "").labels(Scene.Kind.values()));
    }

    @Override
    protected Object component(Scene.View example, int index) {
      return switch (index) {
        case 0 -> example.image();
        case 1 -> example.kind();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Scene.View example, int index, ArraySink sink) {
      switch (index) {
        case 1 -> sink.put(example.kind());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Scene.View get(ArraySource[] sources) {
      return new Scene.View(sources[0].nested(Scene.Image.class),
          sources[1].getConstant(Scene.Kind.class));
    }
  }
}
