package com.example;

import dev.tenon.TensorRecord;

class Cycles {
    @TensorRecord
    record Node(
            long value,
            // error: [tenon:record-cycle] Cycles.Node.edge: an example that holds its own kind, Cycles.Node -> Cycles.Edge -> Cycles.Node, never ends: remove the component, or write int for the index of the other example
            Edge edge) {}

    @TensorRecord
    record Edge(
            // error: [tenon:record-cycle] Cycles.Edge.from: an example that holds its own kind, Cycles.Edge -> Cycles.Node -> Cycles.Edge, never ends
            Node from,
            // error: [tenon:record-cycle] Cycles.Edge.to: an example that holds its own kind, Cycles.Edge -> Cycles.Node -> Cycles.Edge, never ends
            Node to) {}

    @TensorRecord
    record Self(
            // error: [tenon:record-cycle] Cycles.Self.next: an example that holds its own kind, Cycles.Self -> Cycles.Self, never ends
            Self next) {}

    @TensorRecord
    record Through(
            // error: [tenon:record-cycle] Cycles.Through.plain: an example that holds its own kind, Cycles.Through -> Cycles.Plain -> Cycles.Through, never ends
            Plain plain) {}

    record Plain(Through through) {}

    @TensorRecord
    record Outside(Node node, Self self) {}
}
