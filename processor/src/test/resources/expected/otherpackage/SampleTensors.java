package com.example;

import com.example.other.ImageTensors;
import com.example.other.Kinds;
import com.example.other.List;
import com.example.other.StringTensors;
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
import org.tensorflow.types.TInt32;

/**
 * The tensors of one {@link Sample}:
 * <ul>
 *   <li>{@code image/pixels: float32 [_, _]}
 *   <li>{@code image/hidden: int32 []}, the ordinals of {@code Hidden}
 *   <li>{@code kind: int32 []}, the ordinals of {@link Kinds.Kind}
 *   <li>{@code list: int32 []}, the ordinals of {@link List}
 *   <li>{@code string/text: str [_]}
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
  public static SampleTensors of(ImageTensors image, TInt32 kind, TInt32 list,
      StringTensors string) {
    return FACTORY.ofComponents(image, kind, list, string);
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
   * The tensors below {@code image/}, lent until {@link #close}.
   */
  public ImageTensors image() {
    return ImageTensors.view(tensors.nested(0));
  }

  /**
   * {@code int32 []}, the ordinals of {@link Kinds.Kind}; lent until {@link #close}.
   */
  public TInt32 kind() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code int32 []}, the ordinals of {@link List}; lent until {@link #close}.
   */
  public TInt32 list() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * The tensors below {@code string/}, lent until {@link #close}.
   */
  public StringTensors string() {
    return StringTensors.view(tensors.nested(3));
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
