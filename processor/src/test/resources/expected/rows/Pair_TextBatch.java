package com.example;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.BatchFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/**
 * The tensors of n {@link Pair.Text}s:
 * <ul>
 *   <li>{@code tokens: int32 [n, seq]}, ragged, row splits under {@code tokens_1}
 *   <li>{@code sentences: int32 [n, _, _]}, ragged, row splits under {@code sentences_1} and {@code sentences_2}
 *   <li>{@code weights: float32 [n, longest]}, padded, lengths under {@code weights.lengths}, mask under {@code mask}
 * </ul>
 * Made of examples or read from files, a padded tensor has the declared width, or that of its longest row, and
 * the declared padding. Given tensors and slices keep the width and the padding that they have.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Pair_TextBatch implements Batch<Pair.Text> {
  private static final BatchFactory<Pair.Text, Pair_TextBatch> FACTORY = new BatchFactory<>(
      Pair_TextNumpy.CODEC, Pair_TextBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Pair.Text, Pair_TextBatch> TYPE = FACTORY;

  private final TensorHolder<Pair.Text> tensors;

  private Pair_TextBatch(TensorHolder<Pair.Text> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Pair_TextBatch of(Collection<? extends Pair.Text> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Pair_TextBatch of(Pair.Text... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   * Closing a ragged one closes it for the batch, too; one that was lent is copied.
   *
   * @see BatchType#of(Map)
   */
  public static Pair_TextBatch of(Ragged<TInt32> tokens, Ragged<TInt32> sentences, TFloat32 weights,
      TInt64 weightsLengths) {
    return FACTORY.ofComponents(tokens, sentences, weights, weightsLengths);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Pair_TextBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static Pair_TextBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static Pair_TextBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static Pair_TextBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<Pair_TextBatch> batches(NumpyDataset<? extends Pair.Text> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<Pair_TextBatch> batches(List<? extends Pair.Text> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<Pair_TextBatch> batches(Iterator<? extends Pair.Text> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n, seq]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> tokens() {
    return tensors.ragged(0, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> sentences() {
    return tensors.ragged(1, TInt32.class);
  }

  /**
   * {@code float32 [n, longest]}, padded with {@code 0}; lent until {@link #close}.
   */
  public TFloat32 weights() {
    return tensors.get(2, TFloat32.class);
  }

  /**
   * The length of each row of {@link #weights()}, {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 weightsLengths() {
    return tensors.lengths(2);
  }

  /**
   * 1 where {@link #weights()} has a value, 0 where it has padding, {@code int32 [n, longest]}; lent until {@link #close}.
   */
  public TInt32 weightsMask() {
    return tensors.mask(2);
  }

  @Override
  public Pair.Text get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Pair.Text> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public Pair_TextBatch slice(int from, int to) {
    return new Pair_TextBatch(tensors.slice(from, to));
  }

  @Override
  public Pair_TextBatch detach() {
    TensorHolder<Pair.Text> kept = tensors.detach();
    return kept == tensors ? this : new Pair_TextBatch(kept);
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
