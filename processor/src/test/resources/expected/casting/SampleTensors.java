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
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Sample}:
 * <ul>
 *   <li>{@code image: bfloat16 [8, 8]}
 *   <li>{@code id: int32 []}
 *   <li>{@code levels: uint8 [_]}
 *   <li>{@code label: int64 []}
 *   <li>{@code name: str []}
 *   <li>{@code species: int32 []}, the ordinals of {@link Sample.Species}
 * </ul>
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
  public static SampleTensors of(TBfloat16 image, TInt32 id, TUint8 levels, TInt64 label,
      TString name, TInt32 species) {
    return FACTORY.ofComponents(image, id, levels, label, name, species);
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
   * {@code bfloat16 [8, 8]}; lent until {@link #close}.
   */
  public TBfloat16 image() {
    return tensors.get(0, TBfloat16.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 id() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code uint8 [_]}; lent until {@link #close}.
   */
  public TUint8 levels() {
    return tensors.get(2, TUint8.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 label() {
    return tensors.get(3, TInt64.class);
  }

  /**
   * {@code str []}; lent until {@link #close}.
   */
  public TString name() {
    return tensors.get(4, TString.class);
  }

  /**
   * {@code int32 []}, the ordinals of {@link Sample.Species}; lent until {@link #close}.
   */
  public TInt32 species() {
    return tensors.get(5, TInt32.class);
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
