package com.example;

import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.ExampleFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.ExampleTensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;

/**
 * The tensors of one {@link Outer.Inner.Point}:
 * <ul>
 *   <li>{@code x: float32 []}
 *   <li>{@code y: float32 []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Outer_Inner_PointTensors implements ExampleTensors<Outer.Inner.Point> {
  private static final ExampleFactory<Outer.Inner.Point, Outer_Inner_PointTensors> FACTORY = new ExampleFactory<>(
      Outer_Inner_PointNumpy.CODEC, Outer_Inner_PointTensors::new);

  private final TensorHolder<Outer.Inner.Point> tensors;

  private Outer_Inner_PointTensors(TensorHolder<Outer.Inner.Point> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors; the caller closes them.
   */
  public static Outer_Inner_PointTensors of(Outer.Inner.Point example) {
    return FACTORY.of(example);
  }

  /**
   * Takes these tensors, and owns them from now on.
   */
  public static Outer_Inner_PointTensors of(TFloat32 x, TFloat32 y) {
    return FACTORY.of(FACTORY.byKey(x, y));
  }

  /**
   * Takes tensors by their keys, and owns all of them from now on.
   */
  public static Outer_Inner_PointTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * Takes what a session or a function returned, and owns all of it from now on.
   */
  public static Outer_Inner_PointTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * Borrows tensors by their keys: closing this object closes none of them.
   */
  public static Outer_Inner_PointTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors; the caller closes them.
   */
  public static Outer_Inner_PointTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code float32 []}; lent until {@link #close}.
   */
  public TFloat32 x() {
    return tensors.get(0, TFloat32.class);
  }

  /**
   * {@code float32 []}; lent until {@link #close}.
   */
  public TFloat32 y() {
    return tensors.get(1, TFloat32.class);
  }

  @Override
  public Outer.Inner.Point toRecord() {
    return tensors.toRecord();
  }

  @Override
  public void write(Path file, WriteOption... options) throws IOException {
    tensors.write(file, options);
  }

  @Override
  public Map<String, Tensor> asMap() {
    return tensors.asMap();
  }

  @Override
  public void close() {
    tensors.close();
  }

  @Override
  public String toString() {
    return tensors.toString();
  }
}
