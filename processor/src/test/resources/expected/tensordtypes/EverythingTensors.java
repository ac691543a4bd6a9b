package com.example;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyFormatException;
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
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Everything}:
 * <ul>
 *   <li>{@code bool: bool []}
 *   <li>{@code uint8: uint8 []}
 *   <li>{@code uint16: uint16 [_]}
 *   <li>{@code int32: int32 []}
 *   <li>{@code int64: int64 []}
 *   <li>{@code float16: float16 []}
 *   <li>{@code bfloat16: bfloat16 [_, _]}
 *   <li>{@code float32: float32 []}
 *   <li>{@code float64: float64 []}
 *   <li>{@code string: str []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class EverythingTensors implements ExampleTensors<Everything> {
  private static final ExampleFactory<Everything, EverythingTensors> FACTORY = new ExampleFactory<>(
      EverythingNumpy.CODEC, EverythingTensors::new);

  private final TensorHolder<Everything> tensors;

  private EverythingTensors(TensorHolder<Everything> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static EverythingTensors of(Everything example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static EverythingTensors of(TBool bool, TUint8 uint8, TUint16 uint16, TInt32 int32,
      TInt64 int64, TFloat16 float16, TBfloat16 bfloat16, TFloat32 float32, TFloat64 float64,
      TString string) {
    return FACTORY.ofComponents(bool, uint8, uint16, int32, int64, float16, bfloat16, float32,
        float64, string);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static EverythingTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static EverythingTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static EverythingTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static EverythingTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code bool []}; lent until {@link #close}.
   */
  public TBool bool() {
    return tensors.get(0, TBool.class);
  }

  /**
   * {@code uint8 []}; lent until {@link #close}.
   */
  public TUint8 uint8() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code uint16 [_]}; lent until {@link #close}.
   */
  public TUint16 uint16() {
    return tensors.get(2, TUint16.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 int32() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 int64() {
    return tensors.get(4, TInt64.class);
  }

  /**
   * {@code float16 []}; lent until {@link #close}.
   */
  public TFloat16 float16() {
    return tensors.get(5, TFloat16.class);
  }

  /**
   * {@code bfloat16 [_, _]}; lent until {@link #close}.
   */
  public TBfloat16 bfloat16() {
    return tensors.get(6, TBfloat16.class);
  }

  /**
   * {@code float32 []}; lent until {@link #close}.
   */
  public TFloat32 float32() {
    return tensors.get(7, TFloat32.class);
  }

  /**
   * {@code float64 []}; lent until {@link #close}.
   */
  public TFloat64 float64() {
    return tensors.get(8, TFloat64.class);
  }

  /**
   * {@code str []}; lent until {@link #close}.
   */
  public TString string() {
    return tensors.get(9, TString.class);
  }

  @Override
  public Everything toRecord() {
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
