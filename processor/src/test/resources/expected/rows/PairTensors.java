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
import org.tensorflow.types.TInt32;

/**
 * The tensors of one {@link Pair}:
 * <ul>
 *   <li>{@code left/tokens: int32 [seq]}
 *   <li>{@code left/sentences: int32 [_, _]}, ragged, row splits under {@code left/sentences_1}
 *   <li>{@code left/weights: float32 [seq]}
 *   <li>{@code right/tokens: int32 [seq]}, key {@code other/side/tokens}
 *   <li>{@code right/sentences: int32 [_, _]}, key {@code other/side/sentences}, ragged, row splits under {@code other/side/sentences_1}
 *   <li>{@code right/weights: float32 [seq]}, key {@code other/side/weights}
 *   <li>{@code tokens: int32 [_]}
 * </ul>
 * One example is neither padded nor cut.
 * One example is ragged only where rows differ in length within it.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PairTensors implements ExampleTensors<Pair> {
  private static final ExampleFactory<Pair, PairTensors> FACTORY = new ExampleFactory<>(
      PairNumpy.CODEC, PairTensors::new);

  private final TensorHolder<Pair> tensors;

  private PairTensors(TensorHolder<Pair> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static PairTensors of(Pair example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PairTensors of(Pair_TextTensors left, Pair_TextTensors right, TInt32 tokens) {
    return FACTORY.ofComponents(left, right, tokens);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PairTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PairTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PairTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static PairTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The tensors below {@code left/}, lent until {@link #close}.
   */
  public Pair_TextTensors left() {
    return Pair_TextTensors.view(tensors.nested(0));
  }

  /**
   * The tensors below {@code other/side/}, lent until {@link #close}.
   */
  public Pair_TextTensors right() {
    return Pair_TextTensors.view(tensors.nested(1));
  }

  /**
   * {@code int32 [_]}; lent until {@link #close}.
   */
  public TInt32 tokens() {
    return tensors.get(2, TInt32.class);
  }

  @Override
  public Pair toRecord() {
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
