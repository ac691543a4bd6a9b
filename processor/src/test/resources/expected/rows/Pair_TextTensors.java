package com.example;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.ExampleFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.ExampleTensors;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/**
 * The tensors of one {@link Pair.Text}:
 * <ul>
 *   <li>{@code tokens: int32 [seq]}
 *   <li>{@code sentences: int32 [_, _]}, ragged, row splits under {@code sentences_1}
 *   <li>{@code weights: float32 [seq]}
 * </ul>
 * One example is neither padded nor cut.
 * One example is ragged only where rows differ in length within it.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Pair_TextTensors implements ExampleTensors<Pair.Text> {
  private static final ExampleFactory<Pair.Text, Pair_TextTensors> FACTORY = new ExampleFactory<>(
      Pair_TextNumpy.CODEC, Pair_TextTensors::new);

  private final TensorHolder<Pair.Text> tensors;

  private Pair_TextTensors(TensorHolder<Pair.Text> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static Pair_TextTensors of(Pair.Text example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   * Closing a ragged one closes it for the holder, too; one that was lent is copied.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Pair_TextTensors of(TInt32 tokens, Ragged<TInt32> sentences, TFloat32 weights) {
    return FACTORY.ofComponents(tokens, sentences, weights);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Pair_TextTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Pair_TextTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Pair_TextTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static Pair_TextTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 [seq]}; lent until {@link #close}.
   */
  public TInt32 tokens() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 [_, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> sentences() {
    return tensors.ragged(1, TInt32.class);
  }

  /**
   * {@code float32 [seq]}; lent until {@link #close}.
   */
  public TFloat32 weights() {
    return tensors.get(2, TFloat32.class);
  }

  @Override
  public Pair.Text toRecord() {
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
