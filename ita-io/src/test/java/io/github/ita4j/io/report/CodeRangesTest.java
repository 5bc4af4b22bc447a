package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.NodeCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRangesTest {
    @ParameterizedTest
    @CsvSource({
        "i4, i4",
        "i4 i5, 'i4, i5'",
        "i4 i5 i6, i4–i6",
        "i4 i5 i6 i8 i9 e10 e11 e12 o13, 'i4–i6, i8, i9, e10–e12, o13'",
        "1 2 3, '1, 2, 3'",
    })
    void drawsRunsOfItemsTogether(String codes, String expected) {
        List<NodeCode> list = Stream.of(codes.split(" ")).map(NodeCode::parse).toList();
        assertThat(CodeRanges.of(list)).isEqualTo(expected);
    }
}
