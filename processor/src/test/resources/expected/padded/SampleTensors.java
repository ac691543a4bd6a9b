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
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Sample}:
 * <ul>
 *   <li>{@code tokens: int32 [seq]}, key {@code input_ids}
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
 * One example is neither padded nor cut.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SampleTensors implements ExampleTensors<Sample> {
  private static final ExampleFactory<Sample, SampleTensors> FACTORY = new ExampleFactory<>(
      SampleNumpy.CODEC, SampleTensors::new);

  private final TensorHolder<Sample> tensors;

  private SampleTensors(TensorHolder<Sample> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static SampleTensors of(Sample example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SampleTensors of(TInt32 tokens, TInt64 labels, TInt32 size, TFloat32 features,
      TFloat32 flat, TFloat16 halves, TBool flags, TUint8 pixels, TString words, TString images,
      TInt32 colors, TFloat64 huge, TInt64 far) {
    return FACTORY.ofComponents(tokens, labels, size, features, flat, halves, flags, pixels, words,
        images, colors, huge, far);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SampleTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SampleTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SampleTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static SampleTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 [seq]}; lent until {@link #close}.
   */
  public TInt32 tokens() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int64 [seq]}; lent until {@link #close}.
   */
  public TInt64 labels() {
    return tensors.get(1, TInt64.class);
  }

  /**
   * {@code int32 [_]}; lent until {@link #close}.
   */
  public TInt32 size_() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * {@code float32 [n, 8]}; lent until {@link #close}.
   */
  public TFloat32 features() {
    return tensors.get(3, TFloat32.class);
  }

  /**
   * {@code float32 [_, 2, 3]}; lent until {@link #close}.
   */
  public TFloat32 flat() {
    return tensors.get(4, TFloat32.class);
  }

  /**
   * {@code float16 [_]}; lent until {@link #close}.
   */
  public TFloat16 halves() {
    return tensors.get(5, TFloat16.class);
  }

  /**
   * {@code bool [_]}; lent until {@link #close}.
   */
  public TBool flags() {
    return tensors.get(6, TBool.class);
  }

  /**
   * {@code uint8 [_]}; lent until {@link #close}.
   */
  public TUint8 pixels() {
    return tensors.get(7, TUint8.class);
  }

  /**
   * {@code str [_]}; lent until {@link #close}.
   */
  public TString words() {
    return tensors.get(8, TString.class);
  }

  /**
   * {@code str [_]}; lent until {@link #close}.
   */
  public TString images() {
    return tensors.get(9, TString.class);
  }

  /**
   * {@code int32 [_]}, the ordinals of {@link Sample.Color}; lent until {@link #close}.
   */
  public TInt32 colors() {
    return tensors.get(10, TInt32.class);
  }

  /**
   * {@code float64 [_]}; lent until {@link #close}.
   */
  public TFloat64 huge() {
    return tensors.get(11, TFloat64.class);
  }

  /**
   * {@code int64 [_]}; lent until {@link #close}.
   */
  public TInt64 far() {
    return tensors.get(12, TInt64.class);
  }

  @Override
  public Sample toRecord() {
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
