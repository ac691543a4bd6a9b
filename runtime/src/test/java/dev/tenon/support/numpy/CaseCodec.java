package dev.tenon.support.numpy;

import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the processor would generate for a record whose components are these cases. */
final class CaseCodec extends RecordCodec<CaseCodec.Example> {
    private final List<RandomCase> cases;

    private CaseCodec(List<RandomCase> cases, Function<RandomCase, RandomCase.As> declared) {
        super("Cases", parts(cases, declared));
        this.cases = cases;
    }

    /** A record of cases: the value of each. */
    record Example(List<Object> values) {}

    static RecordFormat<Example> reading(List<RandomCase> cases) {
        return new RecordFormat<>(new CaseCodec(cases, RandomCase::read));
    }

    static RecordFormat<Example> writing(List<RandomCase> cases) {
        return new RecordFormat<>(new CaseCodec(cases, RandomCase::written));
    }

    private static Part[] parts(List<RandomCase> cases, Function<RandomCase, RandomCase.As> declared) {
        return cases.stream()
                .map(each -> array(
                                each.key(),
                                each.key(),
                                each.type(),
                                declared.apply(each).dtype(),
                                each.dims())
                        .casting(declared.apply(each).casting()))
                .toArray(Part[]::new);
    }

    @Override
    protected Object component(Example example, int index) {
        return example.values().get(index);
    }

    @Override
    protected void put(Example example, int index, ArraySink sink) {
        cases.get(index).put(example.values().get(index), sink);
    }

    @Override
    protected Example get(ArraySource[] sources) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            values.add(cases.get(i).take(sources[i]));
        }
        return new Example(values);
    }
}
