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
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Scalars}:
 * <ul>
 *   <li>{@code flag: bool []}
 *   <li>{@code octet: uint8 []}
 *   <li>{@code port: uint16 []}
 *   <li>{@code count: int32 []}
 *   <li>{@code id: int64 []}
 *   <li>{@code weight: float32 []}
 *   <li>{@code exact: float64 []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ScalarsTensors implements ExampleTensors<Scalars> {
  private static final ExampleFactory<Scalars, ScalarsTensors> FACTORY = new ExampleFactory<>(
      ScalarsNumpy.CODEC, ScalarsTensors::new);

  private final TensorHolder<Scalars> tensors;

  private ScalarsTensors(TensorHolder<Scalars> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors; the caller closes them.
   */
  public static ScalarsTensors of(Scalars example) {
    return FACTORY.of(example);
  }

  /**
   * Takes these tensors, and owns them from now on.
   */
  public static ScalarsTensors of(TBool flag, TUint8 octet, TUint16 port, TInt32 count, TInt64 id,
      TFloat32 weight, TFloat64 exact) {
    return FACTORY.of(FACTORY.byKey(flag, octet, port, count, id, weight, exact));
  }

  /**
   * Takes tensors by their keys, and owns all of them from now on.
   */
  public static ScalarsTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * Takes what a session or a function returned, and owns all of it from now on.
   */
  public static ScalarsTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * Borrows tensors by their keys: closing this object closes none of them.
   */
  public static ScalarsTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors; the caller closes them.
   */
  public static ScalarsTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code bool []}; lent until {@link #close}.
   */
  public TBool flag() {
    return tensors.get(0, TBool.class);
  }

  /**
   * {@code uint8 []}; lent until {@link #close}.
   */
  public TUint8 octet() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code uint16 []}; lent until {@link #close}.
   */
  public TUint16 port() {
    return tensors.get(2, TUint16.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 count() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 id() {
    return tensors.get(4, TInt64.class);
  }

  /**
   * {@code float32 []}; lent until {@link #close}.
   */
  public TFloat32 weight() {
    return tensors.get(5, TFloat32.class);
  }

  /**
   * {@code float64 []}; lent until {@link #close}.
   */
  public TFloat64 exact() {
    return tensors.get(6, TFloat64.class);
  }

  @Override
  public Scalars toRecord() {
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
