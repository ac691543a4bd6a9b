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
 * The tensors of one {@link Sample}:
 * <ul>
 *   <li>{@code values: float32 [_]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class SampleTensors implements ExampleTensors<Sample> {
  private static final ExampleFactory<Sample, SampleTensors> FACTORY = new ExampleFactory<>(
      SampleNumpy.CODEC, SampleTensors::new);

  private final TensorHolder<Sample> tensors;

  private SampleTensors(TensorHolder<Sample> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors; the caller closes them.
   */
  public static SampleTensors of(Sample example) {
    return FACTORY.of(example);
  }

  /**
   * Takes these tensors, and owns them from now on.
   */
  public static SampleTensors of(TFloat32 values) {
    return FACTORY.of(FACTORY.byKey(values));
  }

  /**
   * Takes tensors by their keys, and owns all of them from now on.
   */
  public static SampleTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * Takes what a session or a function returned, and owns all of it from now on.
   */
  public static SampleTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * Borrows tensors by their keys: closing this object closes none of them.
   */
  public static SampleTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors; the caller closes them.
   */
  public static SampleTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code float32 [_]}; lent until {@link #close}.
   */
  public TFloat32 values() {
    return tensors.get(0, TFloat32.class);
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
