//! Numbers as pages and values hold them: seven bits a byte, the lowest first; the eighth says that more follow (LEB128).

/// Adds a number to bytes, in as few as it takes.
pub fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 127 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Takes a number from the front; `None` where the bytes end too early, are more than it takes, or say more than 64 bits.
pub fn take_number(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..10 {
        let (byte, after) = rest.split_first()?;
        *rest = after;
        let bits = u64::from(byte & 127);
        number |= bits << (7 * place);
        if byte & 128 == 0 {
            let is_needless = *byte == 0 && place > 0;
            return (!is_needless && number >> (7 * place) == bits).then_some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_and_have_one_form() {
        for number in [0, 1, 127, 128, 16_383, 16_384, u64::from(u32::MAX), u64::MAX] {
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            bytes.push(7);
            let mut rest = bytes.as_slice();
            assert_eq!((take_number(&mut rest), rest), (Some(number), &[7][..]));
        }
        let most = [&[255; 9][..], &[1]].concat();
        assert_eq!(take_number(&mut most.as_slice()), Some(u64::MAX));
        let beyond = [&[255; 9][..], &[2]].concat();
        let endless = [255; 11];
        for bytes in [&[][..], &[128], &[128, 0], &[129, 128, 0], &beyond, &endless] {
            assert_eq!(take_number(&mut &*bytes), None, "{bytes:?}");
        }
    }
}
