"""Where training runs and in which precision."""

import torch


def choose_device(name: str) -> torch.device:
    """Return the device of a name; "auto" takes a CUDA card where there is one."""
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name)


def autocast(device: torch.device) -> torch.autocast:
    """Return a context of bfloat16 where the hardware multiplies it; float32 elsewhere.

    On processors without AMX, bfloat16 is several times slower than float32.
    """
    return torch.autocast(device.type, torch.bfloat16, enabled=_has_fast_bfloat16(device))


def inference_precision(device: torch.device) -> torch.dtype:
    """Return the type of number that weights and features have while detecting.

    Without gradients AVX-512 alone gains from bfloat16 too: half the bytes to move, and dot
    products of pairs.
    """
    is_fast = _has_fast_bfloat16(device) or (
        device.type == "cpu" and bool(torch.cpu.get_capabilities().get("avx512_bf16", False))
    )
    return torch.bfloat16 if is_fast else torch.float32


def _has_fast_bfloat16(device: torch.device) -> bool:
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if device.type == "cpu":
        return bool(torch.cpu.get_capabilities().get("amx_bf16", False))
    return False
