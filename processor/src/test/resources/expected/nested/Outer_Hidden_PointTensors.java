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
import org.tensorflow.types.TInt32;

/**
 * The tensors of one {@link Outer.Hidden.Point}:
 * <ul>
 *   <li>{@code x: int32 []}
 *   <li>{@code y: int32 []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class Outer_Hidden_PointTensors implements ExampleTensors<Outer.Hidden.Point> {
  private static final ExampleFactory<Outer.Hidden.Point, Outer_Hidden_PointTensors> FACTORY = new ExampleFactory<>(
      Outer_Hidden_PointNumpy.CODEC, Outer_Hidden_PointTensors::new);

  private final TensorHolder<Outer.Hidden.Point> tensors;

  private Outer_Hidden_PointTensors(TensorHolder<Outer.Hidden.Point> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors; the caller closes them.
   */
  public static Outer_Hidden_PointTensors of(Outer.Hidden.Point example) {
    return FACTORY.of(example);
  }

  /**
   * Takes these tensors, and owns them from now on.
   */
  public static Outer_Hidden_PointTensors of(TInt32 x, TInt32 y) {
    return FACTORY.of(FACTORY.byKey(x, y));
  }

  /**
   * Takes tensors by their keys, and owns all of them from now on.
   */
  public static Outer_Hidden_PointTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * Takes what a session or a function returned, and owns all of it from now on.
   */
  public static Outer_Hidden_PointTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * Borrows tensors by their keys: closing this object closes none of them.
   */
  public static Outer_Hidden_PointTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors; the caller closes them.
   */
  public static Outer_Hidden_PointTensors read(Path file, ReadOption... options) throws
      IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 x() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 y() {
    return tensors.get(1, TInt32.class);
  }

  @Override
  public Outer.Hidden.Point toRecord() {
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
